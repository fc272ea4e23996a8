var DefenderPolicyImport = Class.create()
DefenderPolicyImport.prototype = {
    initialize: function (importSet) {
        this.page = require('./src/server/entry-points/imports.ts').startPolicyImport(importSet)
    },
    row: function (source) {
        this.page.row(source)
    },
    finish: function () {
        this.page.finish()
    },
    type: 'DefenderPolicyImport',
}
