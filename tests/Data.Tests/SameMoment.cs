namespace Langbenk.Data.Tests;

static class SameMoment
{
    /// <summary>The other is stored after this one has looked, and before it is stored.</summary>
    public static void Meanwhile(this LangbenkContext context, Func<Task> other)
    {
        var isFirst = true;
        context.SavingChanges += (_, _) =>
        {
            if (isFirst)
            {
                isFirst = false;
                Task.Run(other).GetAwaiter().GetResult();
            }
        };
    }
}
