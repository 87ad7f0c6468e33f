namespace Langbenk.Web.Tests;

/// <summary>Work that does not know which test asked for it.</summary>
static class Alone
{
    /// <summary>What a site starts (threads, timers) would otherwise remember the test, and the test its site, for as long as the process lives.</summary>
    public static Task Run(Func<Task> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }
}
