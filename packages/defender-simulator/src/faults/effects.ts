/** What is said of a fault. */
export interface EffectFacts {
    /** What a request gets. */
    says: string
    /** Where it was seen or is documented. */
    from: string
}
