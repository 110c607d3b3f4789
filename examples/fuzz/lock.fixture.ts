/** Whether an input begins with the four letters that open the lock. Each is looked at only after the one before it. */
export function lockOpened([first, second, third, fourth]: Uint8Array): boolean {
  let right = 0;
  if (first === 0x4b) {
    right++;
    if (second === 0x45) {
      right++;
      if (third === 0x59) {
        right++;
        if (fourth === 0x53) right++;
      }
    }
  }
  return right === 4;
}
