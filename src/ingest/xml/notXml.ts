/** Characters that XML 1.0 cannot hold, escaped or not; feeds carry them all the same. */
// oxlint-disable-next-line no-control-regex -- they are what it is for
export const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
