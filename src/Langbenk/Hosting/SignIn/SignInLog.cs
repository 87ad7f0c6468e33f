using Langbenk.Audit.Events;
using Langbenk.Data;

namespace Langbenk.Hosting.SignIn;

/// <summary>What happens at the door goes into the audit like everything else. A user name that nobody has is not kept.</summary>
public sealed class SignInLog(AuditTrail trail, LangbenkContext context)
{
    public async Task Write(string happening, Guid? accountId, bool succeeded)
    {
        trail.Begin(happening, accountId, null);
        trail.End(succeeded ? AuditOutcome.Done : AuditOutcome.Refused);
        await context.SaveAuditAlone(CancellationToken.None);
    }
}
