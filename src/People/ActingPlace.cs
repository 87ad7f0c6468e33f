using Langbenk.Organisation.Staff;

namespace Langbenk.People;

/// <summary>The service in whose name she acts now; null for who acts for a municipality.</summary>
static class ActingPlace
{
    public static Guid? Service(this Actor actor) => actor.Acting is { AtService: true } held ? held.ScopeId : null;
}
