// A day as it is said: 29 november 2026.
export function dayIn(day, lang) {
  const [year, month, date] = day.split("-").map(Number);
  const said = new Date(year, month - 1, date);
  return Number.isNaN(said.getTime()) ? day : new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { day: "numeric", month: "long", year: "numeric" }).format(said);
}
