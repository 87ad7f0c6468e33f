namespace Langbenk.Data;

/// <summary>A page's readings, as of one moment.</summary>
public sealed partial class LangbenkContext
{
    bool _isInOneMoment;

    /// <summary>What is read from here on is as it was at the first reading, until something is saved or the moment is ended.</summary>
    public async Task BeginMoment(CancellationToken cancellation)
    {
        if (moment is not null && !_isInOneMoment && Database.CurrentTransaction is null)
        {
            await moment.Begin(Database, cancellation);
            _isInOneMoment = true;
        }
    }

    public async Task EndMoment()
    {
        if (_isInOneMoment)
        {
            _isInOneMoment = false;
            await moment!.End(Database);
        }
    }
}
