using Langbenk.Work.Notices;

namespace Langbenk.Hosting.Mail;

/// <summary>Used while no mail server is configured: the notice in the product is all there is, and nothing waits.</summary>
sealed class NoMessenger : IMessenger
{
    public Task<Delivery> Send(Guid accountId, NoticeKind kind, CancellationToken cancellation) => Task.FromResult(Delivery.Taken);
}
