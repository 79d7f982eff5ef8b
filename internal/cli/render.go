package cli

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/report"
)

// A rendering is one run of render.
type rendering struct {
	*session
	readers  []string // whom pages are for
	view     string   // the pictures to draw by themselves
	look     mabra.Look
	model    string
	form     plan.Form
	at       mabra.Date // zero: the settings' day, or today
	approved []string   // places of texts that a person has read and lets into a consultation
	without  []string   // ids of actions that do not stand on the pages of the family and the child
	receiver string     // the id of whom a copy is for
	since    string     // the file with the earlier revision, for minutes
	output   string
	over     bool

	earlier   *plan.Plan
	under     *plan.PracticeModel
	validator *document.Validator
	folder    string // the folder that pages are written to, where it is a folder
	root      string // the folder above all files, which stands in no page's name
	contents  []page.Entry
}

func (s *session) render() *cobra.Command {
	r := &rendering{session: s}
	cmd := s.command(renderUse, renderShort, renderLong, func(_ *cobra.Command, paths []string) error {
		return r.run(paths)
	})
	flags := cmd.Flags()
	flags.Func("for", forFlag.In(s.lang), severalOf(&r.readers, readerNames()...))
	flags.Func("view", viewFlag.In(s.lang), oneOf(&r.view, viewWheel, viewTriangle, viewMatrix))
	flags.Func("look", looksFlag.In(s.lang), oneOf(&r.look, mabra.Light, mabra.Dark, mabra.BlackAndWhite))
	flags.Func("model", followUpModelFlag.In(s.lang), text(&r.model))
	flags.Func("form", renderFormFlag.In(s.lang), oneOf(&r.form, plan.Forms()...))
	flags.Func("at", renderAtFlag.In(s.lang), day(&r.at))
	flags.Func("to", receiverFlag.In(s.lang), text(&r.receiver))
	flags.StringSliceVar(&r.without, "without", nil, withoutFlag.In(s.lang))
	flags.StringSliceVar(&r.approved, "approve", nil, approveFlag.In(s.lang))
	flags.Func("since", sinceFlag.In(s.lang), text(&r.since))
	flags.FuncP("output", "o", renderOutputFlag.In(s.lang), text(&r.output))
	flags.BoolVar(&r.over, "overwrite", false, overwriteFlag.In(s.lang))
	return cmd
}

func (r *rendering) run(paths []string) error {
	r.speakOf(paths)
	if r.view != "" {
		return r.pictures(paths)
	}
	if len(r.readers) == 0 {
		r.readers = []string{readers[0].name}
	}
	model, findings, err := r.practice(r.model)
	switch {
	case err != nil:
		return err
	case findings.HasErrors():
		r.refuse(findings)
		return nil
	}
	r.under = model
	if i := slices.IndexFunc(r.readers, func(name string) bool { return readerOf(name).blank }); i >= 0 {
		return r.fresh(readerOf(r.readers[i]), paths)
	}
	found, err := r.find(paths)
	if err != nil {
		return err
	}
	if len(found.files) == 0 {
		return r.misuse(nothingToRender)
	}
	if err := r.choosePlace(found.files); err != nil {
		return err
	}
	if ready, err := r.readEarlier(); !ready {
		return err
	}
	r.validator = document.NewValidator(
		document.At(r.at), document.Today(r.Today), document.UnderModel(model), document.WithSettings(r.folders),
	)
	r.pages(found.files)
	return nil
}

// fresh makes a page that needs no plan.
func (r *rendering) fresh(one *reader, paths []string) error {
	if len(paths) > 0 || len(r.readers) > 1 {
		return r.misuse(formTakesNoPlan)
	}
	if r.under == nil {
		r.under = r.folders.Of(stdin).PracticeModel()
	}
	if r.form == "" {
		r.form = plan.FormOwn
	}
	var text bytes.Buffer
	if err := one.writeNew(r, &text); err != nil {
		r.fail(r.say(programAtFault))
		return nil
	}
	r.deliver(r.output, text.Bytes(), r.over)
	return nil
}

// readEarlier reads the earlier revision that minutes go by, and reports whether there is what was asked for.
func (r *rendering) readEarlier() (ready bool, err error) {
	minutes := slices.Contains(r.readers, "minutes")
	switch {
	case slices.Contains(r.readers, "receiver") && r.receiver == "":
		return false, r.misuse(receiverNeedsID)
	case r.receiver != "" && !slices.Contains(r.readers, "receiver") && !slices.Contains(r.readers, "family"):
		return false, r.misuse(toIsForWhom)
	case minutes != (r.since != ""):
		return false, r.misuse(minutesNeedEarlier)
	case !minutes:
		return true, nil
	}
	p, err := r.whole(r.since)
	if p == nil {
		return false, err
	}
	r.earlier = p.Plan
	return true, nil
}

// choosePlace decides where the pages go: to a folder, where there may be several, or a file, or the output.
func (r *rendering) choosePlace(files []string) error {
	several := len(files) > 1
	for _, name := range r.readers {
		several = several || len(r.readers) > 1 && !readerOf(name).gathers
	}
	toFile := r.output == "" || r.output == stdin || strings.EqualFold(filepath.Ext(r.output), ".html")
	switch {
	case several && toFile && !r.onlyGathers():
		return r.misuse(needsFolder)
	case !toFile:
		r.folder = r.output
		r.root = commonFolder(files)
	}
	return nil
}

// onlyGathers reports whether one page is made of all plans.
func (r *rendering) onlyGathers() bool { return len(r.readers) == 1 && readerOf(r.readers[0]).gathers }

// A drawn is what came of one file: its pages, or why there are none.
type drawn struct {
	file     string
	err      error
	findings mabra.Findings // why nothing was made of it
	pages    []drawnPage
	held     []page.Held // the plans, where one page is made of all
	own      bool        // one of the command's own files
	foreign  bool        // it holds no plan
}

// A drawnPage is a page for a reader.
type drawnPage struct {
	name string // of the file that it goes to
	of   string // whose plan it is, for the list of contents
	text []byte
}

// pages makes the pages of all files, one file after the other, and the pages that are made of all of them.
func (r *rendering) pages(files []string) {
	gathering := slices.IndexFunc(r.readers, func(name string) bool { return readerOf(name).gathers })
	all := func(yield func(drawn) bool) {
		inOrder(files, r.draw, func(d drawn) { yield(d) })
	}
	each := func(yield func(page.Held) bool) {
		for d := range withProgress(r.session, all, len(files)) {
			r.take(d)
			for _, h := range d.held {
				yield(h)
			}
		}
	}
	if gathering < 0 {
		each(func(page.Held) bool { return true })
	} else if text, err := readerOf(r.readers[gathering]).gather(r, each); err != nil {
		r.fail(r.say(programAtFault))
	} else {
		r.put(drawnPage{name: r.readers[gathering] + ".html", text: text})
	}
	if len(r.contents) > 1 {
		r.putContents()
	}
}

// putContents writes the list of all pages beside them.
func (r *rendering) putContents() {
	var text bytes.Buffer
	err := page.Contents(&text, r.contents, page.In(r.lang))
	if err == nil {
		err = writeBelow(r.folder, "index.html", text.Bytes(), onlyOwner, overwriting(r.over))
	}
	if err != nil {
		r.fail("index.html: " + r.unwritten(err, cannotWriteFile))
	}
}

// draw makes the pages of one file. It is called from many goroutines at once.
func (r *rendering) draw(name string) drawn {
	d := drawn{file: name}
	d.err = guarded(func() error {
		text, err := r.read(name)
		switch {
		case errors.Is(err, errTooLarge):
			d.findings = r.validator.TooLarge(name, largestFile).Findings
			return nil
		case err != nil:
			return err
		}
		checked := r.validator.Check(name, text)
		if len(checked.Documents) == 0 && isOwn(text) {
			d.own = true
			return nil
		}
		d.foreign = true
		for _, one := range checked.Documents {
			if p, ok := one.(*plan.Plan); ok {
				d.foreign = false
				if err := r.drawPlan(&d, p, checked); err != nil {
					return err
				}
			}
		}
		if d.foreign && checked.Findings.HasErrors() {
			d.findings = checked.Findings
		}
		return nil
	})
	return d
}

// drawPlan makes the pages of one plan. Of a plan that cannot be read in full only the letter is made: on another page,
// what is missing would look like what nobody has said.
func (r *rendering) drawPlan(d *drawn, p *plan.Plan, checked *document.Checked) error {
	options := slices.Concat(checked.Folder.CheckOptions(), []mabra.CheckOption{mabra.At(r.day(checked.Folder))}, under(r.under))
	x := p.Index(options...)
	unread := slices.DeleteFunc(slices.Clone(checked.Findings), func(f mabra.Finding) bool {
		return f.Severity != mabra.Error || !f.Rule.OfForm
	})
	for _, name := range r.readers {
		reader := readerOf(name)
		switch {
		case len(unread) > 0 && !reader.ofAny:
			d.findings = unread
		case reader.gathers:
			d.held = append(d.held, page.Held{Plan: x, Found: checked.Findings})
		default:
			text, err := reader.page(r, x, checked.Findings)
			if err != nil {
				return err
			}
			d.pages = append(d.pages, drawnPage{name: r.nameOf(d, name), of: d.file, text: text})
		}
	}
	return nil
}

// day gives the day that pages are made for.
func (r *rendering) day(folder *document.Folder) mabra.Date {
	switch {
	case !r.at.IsZero():
		return r.at
	case folder != nil && !folder.At.IsZero():
		return folder.At
	}
	return r.Today
}

// nameOf gives the name of a page in the folder that pages go to: that of the plan's file, and whom it is for.
func (r *rendering) nameOf(d *drawn, reader string) string {
	name := d.file
	if below, err := filepath.Rel(r.root, d.file); err == nil && filepath.IsLocal(below) {
		name = below
	}
	for _, ending := range []string{".yaml", ".yml", ".json", ".mabra"} {
		name = strings.TrimSuffix(name, ending)
	}
	if before := len(d.pages) / len(r.readers); before > 0 {
		name += "-" + strconv.Itoa(before+1) // another plan of the same file
	}
	return filepath.ToSlash(name) + "." + reader + ".html"
}

// take takes up what came of one file.
func (r *rendering) take(d drawn) {
	switch {
	case d.own:
		return
	case noPage(d.err) != nil:
		r.fail(d.file + ": " + r.say(*noPage(d.err)))
		return
	case d.err != nil:
		r.fail(d.file + ": " + r.reason(d.err))
		return
	case d.foreign && len(d.findings) == 0:
		r.complain(d.file + ": " + r.say(noPlanToRender))
		return
	}
	if len(d.findings) > 0 {
		_ = report.Write(r.Err, report.Text, r.lang, d.findings) // the pages are the output
		r.complain(d.file + ": " + r.say(notRendered))
		r.status = max(r.status, statusFindings)
	}
	for _, p := range d.pages {
		r.put(p)
	}
}

// put writes a page: to the folder, the file or the output.
func (r *rendering) put(p drawnPage) {
	if r.folder == "" {
		r.deliver(r.output, p.text, r.over)
		return
	}
	if err := writeBelow(r.folder, p.name, p.text, onlyOwner, overwriting(r.over)); err != nil {
		r.fail(p.name + ": " + r.unwritten(err, cannotWriteFile))
		return
	}
	r.contents = append(r.contents, page.Entry{Of: p.of, File: p.name})
}

// commonFolder gives the folder that all files lie in or below.
func commonFolder(files []string) string {
	common := filepath.Dir(files[0])
	for _, file := range files[1:] {
		for {
			below, err := filepath.Rel(common, file)
			if err == nil && filepath.IsLocal(below) || common == filepath.Dir(common) {
				break
			}
			common = filepath.Dir(common)
		}
	}
	return common
}

// noPage gives why there is no page for a reader, in words, where that is what an error says.
func noPage(err error) *mabra.Text {
	for i := range noPages {
		if errors.Is(err, noPages[i].err) {
			return &noPages[i].text
		}
	}
	return nil
}
