using Langbenk.Commands;
using Langbenk.Commands.Law;

// Nothing of the web or the database is named in this file, so that `law` starts without loading either.
return args switch
{
    ["law", .. var rest] => LawCommand.Run(rest),
    [_, .., "--help" or "-h"] => Help.Show(),
    ["demo", .. var rest] => DemoCommand.Run(rest),
    ["serve", .. var rest] => ServeCommand.Run(rest),
    ["migrate", .. var rest] => MigrateCommand.Run(rest),
    ["audit", .. var rest] => AuditCommand.Run(rest),
    ["backup", .. var rest] => BackupCommand.Run(rest),
    ["restore", .. var rest] => RestoreCommand.Run(rest),
    ["account", .. var rest] => AccountCommand.Run(rest),
    ["municipality", .. var rest] => MunicipalityCommand.Run(rest),
    ["service", .. var rest] => ServiceCommand.Run(rest),
    ["seed", .. var rest] => SeedCommand.Run(rest),
    ["--version"] => Help.Version(),
    ["--help" or "-h" or "help"] => Help.Show(),
    [] => Help.Missing(),
    [var verb, ..] => Help.Unknown(verb),
};
