/** Whether the keyboard has a Command key. */
export const isMac = /Mac/.test(navigator.userAgent);
