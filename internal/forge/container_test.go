//go:build linux

package forge

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The lines of the Dockerfile are of few kinds, end with a user who is nobody, and bring one file into an empty image.
func TestContainerIsSmall(t *testing.T) {
	t.Parallel()
	content, err := os.ReadFile(filepath.Join(house, "Dockerfile"))
	require.NoError(t, err)
	var lines []string
	for _, line := range strings.Split(strings.TrimSpace(string(content)), "\n") {
		if line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	require.Len(t, lines, 9)
	assert.Regexp(t, `^FROM golang:\d+\.\d+ AS build$`, lines[0])
	assert.Equal(t, []string{
		"FROM scratch", "COPY --from=build /out/mabra /mabra", "USER 65532:65532", "WORKDIR /plans", `ENTRYPOINT ["/mabra"]`,
	}, lines[4:])
	version, err := os.ReadFile(filepath.Join(house, "go.mod"))
	require.NoError(t, err)
	needed := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindSubmatch(version)
	assert.Contains(t, lines[0], "golang:"+string(needed[1])+" ")
	if *whole {
		require.True(t, strings.HasPrefix(lines[3], "RUN "))
		runsWithNothingAround(t, strings.TrimPrefix(lines[3], "RUN "))
	}
}

// runsWithNothingAround builds as the Dockerfile does, and runs the program as nobody, in a folder that holds only it and a
// document.
func runsWithNothingAround(t *testing.T, build string) {
	t.Helper()
	if os.Getuid() != 0 {
		t.Skip("only root can shut a program in a folder")
	}
	image := t.TempDir()
	out, status := ran(t, house, strings.Replace(build, "/out/mabra", `"$IMAGE/mabra"`, 1), "IMAGE="+image)
	require.Equal(t, 0, status, out)
	require.NoError(t, os.Chmod(image, 0o755))
	require.NoError(t, os.Mkdir(filepath.Join(image, "plans"), 0o755))
	for document, want := range map[string]int{good: 0, bad: 1} {
		require.NoError(t, os.WriteFile(filepath.Join(image, "plans", "a.yaml"), []byte(document), 0o644))
		cmd := exec.Command("/mabra", "validate", "a.yaml")
		cmd.Dir, cmd.Env = "/plans", []string{}
		cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: image, Credential: &syscall.Credential{Uid: 65532, Gid: 65532}}
		said, _ := cmd.CombinedOutput()
		assert.Equal(t, want, cmd.ProcessState.ExitCode(), string(said))
	}
}
