// until the callers ask the text stage
export { firstFrom, inside } from '../text';
