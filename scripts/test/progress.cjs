/** A reporter of jest: how far the suites are, one line for each that has ended; failures are told in full by jest's own. */
module.exports = class {
    constructor() {
        this.begun = Date.now()
        this.ended = 0
    }

    onTestResult(test, result, { numTotalTestSuites, numFailedTests }) {
        this.ended += 1
        const seconds = Math.round((Date.now() - this.begun) / 1000)
        const place = `${this.ended}/${numTotalTestSuites}`.padStart(7)
        process.stderr.write(`${place} suites, ${numFailedTests} failed tests, ${seconds} s\n`)
    }
}
