namespace Verify;

/// <summary>Marks a mutant whose fault shows only far from where problems are drawn: the search has to find it.</summary>
public interface IRare : IMutant;
