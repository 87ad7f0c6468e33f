using Langbenk.Audit.Seals;
using Langbenk.Data;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting.Audit;

/// <summary>Walks the whole chain with the key of the keys directory. Seals nothing, and makes no key where there is none.</summary>
static class AuditCheck
{
    public static async Task<VerifyAudit.Report> Run(IServiceProvider services, CancellationToken cancellation = default)
    {
        await using var scope = services.CreateAsyncScope();
        var keys = services.GetRequiredService<AuditKeys>();
        // The head first: a chain that grows meanwhile is longer, never shorter.
        var head = keys.ReadHead();
        if (!keys.HasKey && (head is not null || await scope.ServiceProvider.GetRequiredService<LangbenkContext>().AuditSeals.AnyAsync(cancellation)))
        {
            return new VerifyAudit.Report(0, 0, "audit.key is not in the keys directory: the chain cannot be verified without it");
        }

        return keys.HasKey
            ? await scope.ServiceProvider.GetRequiredService<VerifyAudit>().Handle(keys.Key, head, cancellation)
            : new VerifyAudit.Report(0, await scope.ServiceProvider.GetRequiredService<LangbenkContext>().AuditEvents.LongCountAsync(cancellation), null);
    }
}
