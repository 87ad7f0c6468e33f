using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Langbenk.Data;

/// <summary>How an engine shows a page everything as it was at one moment, while others write.</summary>
public interface IReadMoment
{
    Task Begin(DatabaseFacade database, CancellationToken cancellation);

    Task End(DatabaseFacade database);
}
