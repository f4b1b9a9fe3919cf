/** How many bytes are put together, at least. */
const TOGETHER = 256 * 1024;

/** Many small pieces of bytes put together to few large ones; `end` hands out the last. */
export function putTogether(put: (bytes: Uint8Array) => void): {
  readonly add: (bytes: Uint8Array) => void;
  readonly end: () => void;
} {
  let room = new Uint8Array(TOGETHER);
  let used = 0;
  const end = (): void => {
    if (used > 0) put(room.subarray(0, used));
    room = new Uint8Array(TOGETHER);
    used = 0;
  };
  return {
    add: (bytes) => {
      if (used + bytes.length > TOGETHER) end();
      if (bytes.length > TOGETHER) put(bytes);
      else {
        room.set(bytes, used);
        used += bytes.length;
      }
    },
    end,
  };
}
