// Reads a report in TAP from the standard input, and says how many points there are and how many of them are not ok.
import { Parser } from 'tap-parser'

const parser = new Parser({ strict: true })
let unread = 0
const told = []
parser.on('extra', () => unread++)
parser.on('assert', (point) => told.push({ ok: point.ok, directive: Boolean(point.todo || point.skip), rule: point.diag?.rule ?? '' }))
parser.on('complete', (all) => {
  console.log(JSON.stringify({ count: all.count, failed: all.fail, broken: all.failures.filter((f) => f.tapError).length, unread, told }))
})
process.stdin.pipe(parser)
