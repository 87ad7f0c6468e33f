// What a page costs beside a floor: a minimal API that runs the same SQL, inserts one row and writes the same bytes.
using Langbenk.Bench.Pages;

return args switch
{
    ["site", .. var rest] => await SiteProcess.Run(rest),
    ["floor", var recorded, .. var rest] => await Floor.Run(recorded, rest),
    [] => await Compare.Run(null),
    ["--postgres", var server] => await Compare.Run(server),
    _ => Use(),
};

static int Use()
{
    Console.Error.WriteLine("Use: bench/pages [--postgres \"Host=…;Username=…\"]");
    return 2;
}
