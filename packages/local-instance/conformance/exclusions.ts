/** What the documentation has and this instance refuses, with the reason. */

export interface UnsupportedOperator {
    operator: string
    query: string
    reason: string
}

const REASON = 'Nothing that runs here asks for it yet; refusing it is safer than guessing.'

export const UNSUPPORTED_OPERATORS: UnsupportedOperator[] = [
    {
        operator: 'DYNAMIC',
        query: 'callerDYNAMIC54635e965f510100a9ad2572f2b4774c',
        reason: 'There are no dynamic filter options.',
    },
    { operator: 'IN_HIERARCHY', query: 'callerIN_HIERARCHYx', reason: REASON },
    { operator: 'DATEPART', query: 'openedDATEPARTMonday@x', reason: REASON },
    { operator: 'MORETHAN', query: 'openedMORETHANopened@day@before@1', reason: REASON },
    { operator: 'LESSTHAN', query: 'openedLESSTHANopened@day@before@1', reason: REASON },
    { operator: 'DOESNOTHAVE', query: 'nameDOESNOTHAVEx', reason: 'There are no tags.' },
    { operator: 'EXCLUDING', query: 'nameEXCLUDINGx', reason: 'There are no tags.' },
    { operator: 'RLQUERY', query: 'RLQUERYu_case.caller,>=1^ENDRLQUERY', reason: REASON },
    { operator: '123TEXTQUERY321', query: '123TEXTQUERY321=alpha', reason: 'There is no text index.' },
    {
        operator: 'VALCHANGES',
        query: 'nameVALCHANGES',
        reason: 'Only conditions of rules have it, and those rules are refused.',
    },
]
