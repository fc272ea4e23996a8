/** What the documentation has and this instance refuses, or has otherwise, with the reason. */
import type { ExcludedExample } from './documented-example.ts'

export interface UnsupportedOperator {
    operator: string
    query: string
    reason: string
}

const REASON = 'Nothing that runs here asks for it yet; refusing it is safer than guessing.'
const CONDITIONS = 'Only conditions of rules and notifications have it: a query knows no change.'
const UNDOCUMENTED = 'The operators page has only RELATIVEGT and RELATIVELT.'
const TAGS = 'There are no tags.'
const TAG = 'sys_tags.6c361e12471331007f47563dbb9a7135'

export const UNSUPPORTED_OPERATORS: UnsupportedOperator[] = [
    {
        operator: 'DYNAMIC',
        query: 'callerDYNAMIC54635e965f510100a9ad2572f2b4774c',
        reason: 'There are no dynamic filter options.',
    },
    { operator: 'IN_HIERARCHY', query: 'callerIN_HIERARCHYx', reason: REASON },
    { operator: 'IN_HIERARCHY_DYNAMIC', query: 'callerIN_HIERARCHY_DYNAMICx', reason: REASON },
    { operator: 'DATEPART', query: 'openedDATEPARTMonday@x', reason: REASON },
    { operator: 'MORETHAN', query: 'openedMORETHANopened@day@before@1', reason: REASON },
    { operator: 'LESSTHAN', query: 'openedLESSTHANopened@day@before@1', reason: REASON },
    { operator: 'RELATIVEGE', query: 'openedRELATIVEGE@hour@ago@1', reason: UNDOCUMENTED },
    { operator: 'RELATIVELE', query: 'openedRELATIVELE@hour@ago@1', reason: UNDOCUMENTED },
    { operator: 'RELATIVEEE', query: 'openedRELATIVEEE@hour@ago@1', reason: UNDOCUMENTED },
    { operator: 'SAMEAS on a part of a date', query: 'openedSAMEASclosed@day', reason: REASON },
    { operator: 'NSAMEAS on a part of a date', query: 'openedNSAMEASclosed@day', reason: REASON },
    { operator: 'sys_tags', query: `${TAG}=6c361e12471331007f47563dbb9a7135`, reason: TAGS },
    { operator: 'DOESNOTHAVE', query: `${TAG}DOESNOTHAVE6c361e12471331007f47563dbb9a7135`, reason: TAGS },
    { operator: 'EXCLUDING', query: `${TAG}EXCLUDING6c361e12471331007f47563dbb9a7135`, reason: TAGS },
    { operator: 'RLQUERY', query: 'active=true^RLQUERYu_case.caller,>=1^ENDRLQUERY', reason: REASON },
    {
        operator: 'JOIN',
        query: 'JOINu_case.caller=u_person.sys_id!name=Don',
        reason: 'addJoinQuery is there; its encoded form is in no page.',
    },
    { operator: '123TEXTQUERY321', query: '123TEXTQUERY321=alpha', reason: 'There is no text index.' },
    { operator: '123TEXTINDEXGROUP321', query: '123TEXTINDEXGROUP321=group', reason: 'There is no text index.' },
    { operator: 'VALCHANGES', query: 'nameVALCHANGES', reason: CONDITIONS },
    { operator: 'CHANGESFROM', query: 'impactCHANGESFROM1', reason: CONDITIONS },
    { operator: 'CHANGESTO', query: 'impactCHANGESTO1', reason: CONDITIONS },
]

const LANGUAGES = 'Languages and locales of users are not there.'

export const EXCLUDED_DATE_TIME_EXAMPLES: ExcludedExample[] = [
    {
        member: 'after',
        reason: 'The page prints “False”; the same comparison by before and onOrAfter prints small letters.',
        script: "return new GlideDateTime('2016-05-09 10:11:12').after(new GlideDateTime('2017-06-12 15:11:12'))",
        gives: 'false',
    },
    {
        member: 'getDayOfMonthUTC',
        reason: 'The page prints “02” for what it calls a Number; getDayOfMonthLocalTime prints 2.',
        script: "return new GlideDateTime('2011-12-02 12:00:00').getDayOfMonthUTC()",
        gives: '2',
    },
    {
        member: 'getDaysInMonthLocalTime',
        reason: 'The page gives December 30 days.',
        script: "return new GlideDateTime('2011-12-02 12:00:00').getDaysInMonthLocalTime()",
        gives: '31',
    },
    {
        member: 'isDST',
        reason: 'The page repeats the script in place of its output; a comment there says true.',
        script: "return new GlideDateTime('2014-08-31 00:00:00').isDST()",
        gives: 'true',
    },
    {
        member: 'getUserFormattedLocalTime',
        reason: 'The user of the page has a format with AM and PM (06:00:00 PM); users here have HH:mm:ss.',
        script: "return new GlideDateTime('2022-10-08 01:00:00').getUserFormattedLocalTime()",
        gives: '18:00:00',
    },
    {
        member: 'setDisplayValue(String, String)',
        reason: 'The page has getValue print the text that was set, with a zero more and in quotes, against its own description of getValue.',
        script: "var t = new GlideDateTime('2011-02-02 12:00:00'); t.setDisplayValue('20-5-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss'); return t.getValue()",
        gives: '2011-05-20 19:00:00',
    },
    {
        member: 'getDisplayValueLang',
        reason: LANGUAGES,
        script: "new GlideDateTime().getDisplayValueLang('full', 'fr')",
    },
    {
        member: 'setDisplayValueLang(String, String)',
        reason: LANGUAGES,
        script: "new GlideDateTime().setDisplayValueLang('2/3/2023 17:27:56', 'short')",
    },
    {
        member: 'setDisplayValueLang(String, String, String)',
        reason: `${LANGUAGES} The example also uses a variable that it does not declare.`,
        script: "new GlideDateTime().setDisplayValueLang('2/3/2023 18:00:00', 'short', 'fr-FR')",
    },
]

const USER_QUERY = 'Access to a query by column is not decided here; only records and columns are.'
const DEMO_DATA = 'The output lists rows of one instance in no stated order.'
const open = (call: string) => `var gr = new GlideRecord('incident'); gr.${call}`

export const EXCLUDED_RECORD_EXAMPLES: ExcludedExample[] = [
    {
        member: 'addFunction',
        reason: 'GlideDBFunctionBuilder is not there.',
        script: open('addFunction({})'),
    },
    {
        member: 'addUserEncodedQuery',
        reason: USER_QUERY,
        script: open("addUserEncodedQuery('priority=1^ORpriority=2')"),
    },
    { member: 'addUserOrderBy', reason: USER_QUERY, script: open("addUserOrderBy('short_description')") },
    { member: 'addUserOrderByDesc', reason: USER_QUERY, script: open("addUserOrderByDesc('short_description')") },
    { member: 'addUserQuery', reason: USER_QUERY, script: open("addUserQuery('priority', '=', '1')") },
    { member: 'addSystemEncodedQuery', reason: DEMO_DATA, shownBy: 'described example' },
    { member: 'getED', reason: 'GlideElementDescriptor is not there.', script: open('getED()') },
    {
        member: 'getLastErrorMessage',
        reason: 'The example needs a data policy, and there are none.',
        shownBy: 'described example',
    },
    {
        member: 'getRowCount',
        reason: 'The output is the number of rows of one instance, 6920.',
        shownBy: 'described example',
    },
    {
        member: 'insert',
        reason: 'The output is a random sys_id.',
        shownBy: 'described example',
    },
    {
        member: 'isView',
        reason: 'The example asks a database view, and there are none.',
        shownBy: 'described example',
    },
    {
        member: 'query',
        reason: 'The output lists tables of the platform, which this instance has not.',
        shownBy: 'described example',
    },
    {
        member: 'setNoCount',
        reason: 'The output is the end of 6920 rows of one instance.',
        shownBy: 'described example',
    },
    {
        member: 'update',
        reason: 'The output ends in a full stop that the example does not set.',
        script: "var gr = new GlideRecord('incident'); gr.insert(); gr.setValue('short_description', 'Update the short description'); gr.update(); return gr.getElement('short_description')",
        gives: 'Update the short description',
    },
    {
        member: 'getAttribute',
        reason: 'Columns have no attributes here.',
        script: open("getAttribute('location')"),
    },
    {
        member: 'isEncodedQueryValid',
        reason: 'Deprecated for isValidEncodedQuery.',
        script: open("isEncodedQueryValid('priority=1')"),
    },
    {
        member: 'setCategory',
        reason: 'There is no secondary database (com.glide.secondary_db_pools).',
        script: open("setCategory('embedded_list')"),
    },
    {
        member: 'updateWithReferences',
        reason: 'Columns of a referenced record cannot be set through the reference.',
        script: open('updateWithReferences()'),
    },
]
