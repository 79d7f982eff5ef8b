# mabra alone, without a shell or anything else in it. It needs no network. docs/ci.md shows how to run it.
FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w -buildid=" -o /out/mabra ./cmd/mabra

FROM scratch
COPY --from=build /out/mabra /mabra
USER 65532:65532
WORKDIR /plans
ENTRYPOINT ["/mabra"]
