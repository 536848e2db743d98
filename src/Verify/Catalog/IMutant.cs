namespace Verify;

/// <summary>Marks a subject with one seeded fault, so that it is never taken for an honest one.</summary>
public interface IMutant;
