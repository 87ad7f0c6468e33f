namespace Langbenk.Commands;

static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;

    /// <summary>Bad arguments, bad configuration, or input that cannot be read.</summary>
    public const int BadUse = 2;
}
