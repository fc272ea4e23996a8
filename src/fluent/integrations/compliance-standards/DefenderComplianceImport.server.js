var DefenderComplianceImport = Class.create()
DefenderComplianceImport.prototype = {
    initialize: function (importSet) {
        this.page = require('./src/server/entry-points/imports.ts').startComplianceImport(importSet)
    },
    row: function (source) {
        this.page.row(source)
    },
    finish: function () {
        this.page.finish()
    },
    type: 'DefenderComplianceImport',
}
