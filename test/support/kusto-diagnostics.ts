/** What Microsoft's own language service says about a query: the parser is not ours. */
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

/** Columns of Resource Graph's rows (azure.md 4.11). */
const SCHEMA =
    "(id:string,name:string,type:string,tenantId:string,['kind']:string,location:string,resourceGroup:string,subscriptionId:string,managedBy:string," +
    'sku:dynamic,plan:dynamic,properties:dynamic,tags:dynamic,identity:dynamic,zones:dynamic,extendedLocation:dynamic)'
const TABLES = ['securityresources', 'policyresources', 'resourcecontainers', 'resources']

/** Runs where the library is: it does not recognise the arrays of another context. */
const DIAGNOSE = `(function () {
    var language = Kusto.Language;
    var tables = TABLES.map(function (name) { return new language.Symbols.TableSymbol.$ctor7(name, SCHEMA, null); });
    var globals = language.GlobalState.Default.WithDatabase(new language.Symbols.DatabaseSymbol.$ctor2('arg', null, tables));
    return function (query) {
        var code = language.KustoCode.ParseAndAnalyze(query, globals);
        var diagnostics = code.GetDiagnostics(), messages = [], columns = [], index;
        for (index = 0; index < diagnostics.Count; index++) messages.push(diagnostics.getItem(index).Message);
        var found = (code.ResultType && code.ResultType.Columns) || { Count: 0 };
        for (index = 0; index < found.Count; index++)
            columns.push(found.getItem(index).Name + ':' + found.getItem(index).Type.Name);
        return JSON.stringify({ messages: messages, columns: columns });
    };
})()`

interface Analysis {
    /** Its complaints. */
    messages: string[]
    /** The columns of the answer, `name:type`. */
    columns: string[]
}

/** Returns the language service's complaints about a query, over the schema of Resource Graph. */
export function kustoDiagnostics(): (query: string) => string[] {
    const analyze = kustoAnalysis()
    return (query) => analyze(query).messages
}

/** Returns what the language service knows about a query, over the schema of Resource Graph. */
export function kustoAnalysis(): (query: string) => Analysis {
    // The library expects to be a script of a browser page, so it gets a context of its own.
    const context = createContext({ console })
    const folder = require.resolve('@kusto/language-service-next').replace(/[^/\\]+$/, '')
    for (const name of ['bridge.min.js', 'Kusto.Language.Bridge.min.js'])
        runInContext(readFileSync(folder + name, 'utf8'), context, { filename: name })
    runInContext(`var TABLES = ${JSON.stringify(TABLES)}, SCHEMA = ${JSON.stringify(SCHEMA)}`, context)
    const analyze = runInContext(DIAGNOSE, context) as (query: string) => string
    return (query) => JSON.parse(analyze(query)) as Analysis
}
