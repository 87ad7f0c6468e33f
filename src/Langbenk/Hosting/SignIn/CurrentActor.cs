using Langbenk.Organisation.Staff;

namespace Langbenk.Hosting.SignIn;

/// <summary>Who makes this request, once the door has let her in.</summary>
public static class CurrentActor
{
    static readonly object Key = new();

    public static Actor? ActorOrNull(this HttpContext context) => context.Items[Key] as Actor;

    public static Actor Actor(this HttpContext context) =>
        context.ActorOrNull() ?? throw new InvalidOperationException("This page is open to everyone; nobody is signed in here.");

    internal static void SetActor(this HttpContext context, Actor actor) => context.Items[Key] = actor;
}
