/** Folder names of an integration, from its type: the same word with hyphens. */
export function stemOf(type: string): string {
    return type.replaceAll('_', '-')
}
