/** A file's text, as Vite puts it into the page. */
declare module '*?raw' {
  const text: string;
  export default text;
}
