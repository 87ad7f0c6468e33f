namespace Langbenk.Pages;

/// <summary>What is wrong with one field. <see cref="Field"/> is its id, so that the summary can lead there.</summary>
public sealed record FieldError(string Field, string Message);
