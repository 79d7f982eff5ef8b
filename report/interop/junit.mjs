// Reads a report in JUnit XML from the standard input, and says how many suites and cases there are, and how many failed.
import { parse } from 'junit2json'

let text = ''
for await (const piece of process.stdin.setEncoding('utf8')) text += piece
const { testsuite = [] } = await parse(text)
const cases = testsuite.flatMap((suite) => suite.testcase ?? [])
console.log(
  JSON.stringify({
    suites: testsuite.length,
    cases: cases.length,
    failed: cases.filter((tested) => tested.failure?.length).length,
    unread: cases.filter((tested) => tested.error?.length).length,
  }),
)
