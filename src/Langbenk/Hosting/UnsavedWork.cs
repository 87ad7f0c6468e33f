using Langbenk.Data;

namespace Langbenk.Hosting;

/// <summary>What an operation had begun before it refused. A page that shows the form again throws it away first.</summary>
public sealed class UnsavedWork(LangbenkContext context)
{
    public void Discard() => context.ChangeTracker.Clear();
}
