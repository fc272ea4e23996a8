/** The client secret is decrypted where somebody signs in, and nowhere else: an import works without it. */
import crypto from 'node:crypto'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { createWorld } from '../support/app-world.ts'

test('a run decrypts the secret once for each token that it asks for', async () => {
    const world = await createWorld()
    const decrypted = jest.spyOn(crypto, 'createDecipheriv')
    try {
        const deployment = world.deploy('Contoso')
        for (const type of INTEGRATION_TYPES) {
            decrypted.mockClear()
            const before = (await world.simulator.control.issuedTokens()).length
            const { substate, staged } = world.run(deployment, type)
            expect({ type, substate, imported: staged > 0 }).toMatchObject({ type, substate: 'success' })
            const issued = (await world.simulator.control.issuedTokens()).length - before
            expect({ type, decrypted: decrypted.mock.calls.length }).toEqual({ type, decrypted: issued })
            expect(issued).toBeGreaterThan(0)
        }
    } finally {
        decrypted.mockRestore()
        await world.close()
    }
}, 120_000)
