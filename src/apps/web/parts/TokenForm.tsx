/** Asks for the token of a service that wants one. It is kept as long as the page is open. */
export function TokenForm({ onGive }: { onGive: (token: string) => void }) {
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(String(new FormData(event.currentTarget).get('token')));
      }}
    >
      <label>
        Token <input name="token" type="password" autocomplete="off" required />
      </label>
      <button type="submit">Open</button>
    </form>
  );
}
