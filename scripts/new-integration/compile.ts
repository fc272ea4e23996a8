/** Compiles a skeleton where it is not: files in memory, beside those of the project. */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import type { Generated } from '../generate/generated.ts'
import { editsFor } from './edits.ts'
import type { Names } from './names.ts'

/** The files that an author edits, as they are then. Throws when a place is not there. */
export function edited(names: Names): Generated {
    const files: Generated = {}
    for (const { file, lines, before } of editsFor(names)) {
        const [head, tail, ...more] = (files[file] ?? readFileSync(file, 'utf8')).split(before)
        if (head === undefined || tail === undefined || more.length > 0)
            throw new Error(`${file} has not one place for ${lines.trim()}: scripts/new-integration/edits.ts is behind`)
        files[file] = head + lines + before + tail
    }
    return files
}

/** What the compiler says of some files under the options of a project. */
export function complaints(project: string, files: Generated): string[] {
    const { config } = ts.readConfigFile(project, (path) => ts.sys.readFile(path)) as { config: object }
    const nothing = { ...config, include: [], files: [] }
    const { options } = ts.parseJsonConfigFileContent(nothing, ts.sys, resolve(dirname(project)))
    const host = ts.createCompilerHost(options, true)
    const texts = new Map(Object.entries(files).map(([file, text]) => [resolve(file), text]))
    const { fileExists, readFile, directoryExists } = host
    host.fileExists = (path) => texts.has(resolve(path)) || fileExists(path)
    host.readFile = (path) => texts.get(resolve(path)) ?? readFile(path)
    host.directoryExists = (path) =>
        [...texts.keys()].some((file) => file.startsWith(`${resolve(path)}/`)) || directoryExists?.(path) === true
    const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host)
    return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
        const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1
        return `${file?.fileName ?? project}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
}
