/** Thrown for something that is no application package, or cannot be installed; it says which file, and where in it. */
export class PackageError extends Error {
    override readonly name = 'PackageError'
}
