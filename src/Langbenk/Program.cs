using Langbenk.Commands;
using Langbenk.Commands.Law;

// Nothing of the web or the database is named in this file, so that `law` starts without loading either.
return args switch
{
    ["law", .. var rest] => LawCommand.Run(rest),
    ["demo", .. var rest] => DemoCommand.Run(rest),
    ["serve", .. var rest] => ServeCommand.Run(rest),
    ["migrate", .. var rest] => MigrateCommand.Run(rest),
    ["--version"] => Help.Version(),
    ["--help" or "-h" or "help"] => Help.Show(),
    [] => Help.Missing(),
    [var verb, ..] => Help.Unknown(verb),
};
