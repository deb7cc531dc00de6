//! What is known of a value: a sum of locals and a constant.

/// Longer steps, and larger factors of them, could lead over what lies behind the memory, and so round for ever.
pub const LONGEST: i64 = 1 << 12;

/// A value on the stack.
#[derive(Clone)]
pub enum Value {
    /// Locals, each once, and a constant, if that is known.
    Sum(Vec<u32>, Option<i64>),
    Other,
}

impl Value {
    pub fn plus(self, other: Value) -> Value {
        match (self, other) {
            (Value::Sum(mut a, x), Value::Sum(b, y))
                if b.iter().all(|local| !a.contains(local)) =>
            {
                a.extend(b);
                Value::Sum(a, x.zip(y).map(|(x, y)| x.wrapping_add(y)))
            }
            _ => Value::Other,
        }
    }

    pub fn minus(self, other: Value) -> Value {
        match other {
            Value::Sum(locals, constant) if locals.is_empty() => {
                self.plus(Value::Sum(locals, constant.map(i64::wrapping_neg)))
            }
            Value::Sum(locals, _) => self.plus(Value::Sum(locals, None)),
            Value::Other => Value::Other,
        }
    }

    pub fn times(self, other: Value) -> Value {
        match (self, other) {
            (Value::Sum(locals, _), Value::Sum(none, Some(1..=LONGEST))) if none.is_empty() => {
                Value::Sum(locals, None)
            }
            _ => Value::Other,
        }
    }

    pub fn shifted(self, by: Value) -> Value {
        match by {
            Value::Sum(none, Some(bits @ 0..32)) => self.times(Value::Sum(none, Some(1 << bits))),
            _ => Value::Other,
        }
    }
}
