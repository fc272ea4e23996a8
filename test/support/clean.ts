/** After the tests that run the application: removes what was installed for them. */
import { rmSync } from 'node:fs'
import { FOLDER } from './installed-folder.ts'

export default function clean(): void {
    rmSync(process.env[FOLDER] ?? '', { recursive: true, force: true })
}
