/**
 * Words of Azure that this application does not know. Microsoft adds some several times a year; a word that is not on a
 * list takes no default branch: it is counted, and shown to the admin on the list of unknown words.
 */

/** What a word is, as the list shows it. */
export const WORD_KINDS = {
    resource_type: 'Resource type',
    category: 'Recommendation category',
    assessment_type: 'Assessment type',
    effect: 'Effect of an assignment',
    source: 'Source',
    native_type: 'Type of another cloud',
    status: 'Status',
} as const

export type WordKind = keyof typeof WORD_KINDS

export interface UnknownWord {
    kind: WordKind
    /** As received, without the blanks around it. */
    word: string
    /** Id of a record that has it. */
    example: string
    /** How many records have it; 1 when absent. */
    count?: number
}
