/** Lines of the stages: what was done, and how long it took. */
import { stages } from '../../scripts/start/stages.ts'

test('a stage says what came of it, with its seconds; one that fails says nothing', async () => {
    const lines: string[] = []
    let at = 0
    const { stage, say } = stages(
        (line) => lines.push(line),
        () => at,
    )
    await stage('Built.', () => void (at += 1234))
    await stage(
        '',
        () => Promise.resolve(7),
        (count) => `Installed ${count}.`,
    )
    say('The end.')
    const failing = stage('Never said.', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(lines).toEqual(['Built. (1.2 s)', 'Installed 7. (0.0 s)', 'The end.'])
})
