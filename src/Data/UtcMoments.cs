using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Langbenk.Data;

/// <summary>A moment is UTC when it goes in and says so when it comes out, on both databases.</summary>
sealed class UtcMoments() : ValueConverter<DateTime, DateTime>(
    moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
