// What a page costs beside a floor: a minimal API that runs the same SQL, inserts one row and writes the same bytes.
using Langbenk.Bench.Pages;

return args switch
{
    ["site", .. var rest] => await SiteProcess.Run(rest),
    ["floor", var recorded, .. var rest] => await Floor.Run(recorded, rest),
    [] => await Compare.Run(null, 0),
    ["--postgres", var server] => await Compare.Run(server, 0),
    ["--people", var size] when int.TryParse(size, out var people) => await Compare.Run(null, people),
    ["--people", var size, "--data", var seeded] when int.TryParse(size, out var people) => await Compare.Run(null, people, seeded),
    ["--people", var size, "--postgres", var server] when int.TryParse(size, out var people) => await Compare.Run(server, people),
    _ => Use(),
};

static int Use()
{
    Console.Error.WriteLine("Use: bench/pages [--people N [--data DIR, filled by langbenk seed | --postgres \"Host=…;Username=…\"]] | [--postgres \"Host=…;Username=…\"]");
    return 2;
}
