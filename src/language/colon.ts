/** Returns a caption with a colon, before which French has a space. */
export function withColon(caption: string, language: string): string {
  return language === 'fr' ? `${caption} :` : `${caption}:`;
}
