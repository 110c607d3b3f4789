/** Under this name a document carries the text of its QR code, byte for byte in ASCII (PDF/A-3, ISO 19005-3 6.8). */
export const ATTACHMENT_NAME = 'ehic-code.txt';
