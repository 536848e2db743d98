namespace Verify;

/// <summary>The sizes of a matrix product [M,N] = [M,K]·[K,N] and where its values lie: that of the left one's row m and term k at m·leftRow + k·leftTerm, of the right one's column n and term k at
/// n·rightColumn + k·rightTerm, and what the sum begins with at m·startRow + n·startColumn.</summary>
public readonly struct ProductSizes(int m, int n, int k, int leftRow, int leftTerm, int rightColumn, int rightTerm, int startRow, int startColumn)
{
    public readonly int M = m, N = n, K = k, LeftRow = leftRow, LeftTerm = leftTerm, RightColumn = rightColumn, RightTerm = rightTerm, StartRow = startRow, StartColumn = startColumn;
}
