using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>A service asks others, on the family's consent, what they do for a child. These say only whose work it is.</summary>
public static class QuestionActions
{
    public static readonly AccessAction Read = new("question.read", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Ask = new("question.ask", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Answer = new("question.answer", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };
}
