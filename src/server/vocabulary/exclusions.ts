/** Why a record is left out on purpose: it is counted and kept with its reason, and writes nothing. */

export const EXCLUSIONS = {
    category_counted: 'Recommendations of this category are counted only, on resources of this kind.',
    category_combined: 'It is a part of the result that its resource has for the category.',
    category_items: 'Software of container images becomes container vulnerable items.',
    category_off: 'Recommendations of this category are switched off, on resources of this kind.',
    unknown_category: 'The recommendation category is on the list of unknown words.',
    unknown_image: 'The running container does not say which image it was made of.',
    unknown_link: 'What the control consists of is on the list of unknown words.',
} as const

export type ExclusionCode = keyof typeof EXCLUSIONS

export interface Exclusion {
    code: ExclusionCode
    /** Id of the record as received. */
    of: string
    details: string
}
