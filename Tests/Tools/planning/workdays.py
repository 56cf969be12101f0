"""Working days, written down one by one."""

import bisect
import datetime
import functools

from . import holidays

FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2150, 12, 31)


@functools.cache
def without_closures():
    """Every Monday to Friday that is no public holiday."""
    free = {day for year in range(FIRST.year, LAST.year + 1) for day, _ in holidays.of_year(year)}
    day, days = FIRST, []
    while day <= LAST:
        if day.isoweekday() <= 5 and day not in free:
            days.append(day)
        day += holidays.DAY
    return days


class WorkDays:
    """The axis of working days, on which the morning of `origin` is the boundary 0."""

    def __init__(self, origin, closures):
        closed = set()
        for first, last in closures:
            closed |= {first + n * holidays.DAY for n in range((last - first).days + 1)}
        self.days = [day for day in without_closures() if day not in closed]
        self.zero = bisect.bisect_left(self.days, origin)

    def before(self, day):
        """How many working days are strictly earlier."""
        return bisect.bisect_left(self.days, day) - self.zero

    def after(self, day):
        """How many working days have passed when that day ends."""
        return bisect.bisect_right(self.days, day) - self.zero

    def day(self, number):
        """The working day that begins at a boundary; outside the list is an error, not its other end."""
        if not 0 <= number + self.zero < len(self.days):
            raise IndexError(f"working day {number} is outside the calendar")
        return self.days[number + self.zero]
