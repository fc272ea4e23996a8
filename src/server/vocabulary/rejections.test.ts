import { describeRejection } from './rejections.ts'

test('what happened with its code, then what to do', () => {
    expect(describeRejection({ code: 'unknown_status', details: 'Degraded' })).toBe(
        'Azure sent the status Degraded, which this version does not know (unknown_status). Update this application.',
    )
    expect(describeRejection({ code: 'unknown_status', details: '' })).toContain('the status (none), which')
})

test('what is known besides stands on a line of its own', () => {
    expect(describeRejection({ code: 'not_found', details: '' })).toMatch(/\(not_found\)\. Remove .*\.$/)
    expect(describeRejection({ code: 'no_id', details: 'Disks' })).toMatch(/\(no_id\)\. .*\nDetails: Disks$/)
})
