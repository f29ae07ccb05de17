#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  float fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, float* result);
void postprocess(float* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 124;
}
const char* get_threshold_type(void) {
  return "float32";
}
const char* get_leaf_output_type(void) {
  return "float32";
}
void predict(union Entry* data, int pred_margin, float* result) {
  unsigned int tmp;
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.39636459947)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.74486428499)) {
        result[0] += -1.46716818e-01f;
      } else {
        result[0] += 1.00922398e-01f;
      }
    } else {
      result[0] += 1.91474333e-01f;
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.0909280777)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.41679251194)) {
        result[0] += 7.22363815e-02f;
      } else {
        result[0] += 1.88910618e-01f;
      }
    } else {
      result[0] += -1.62967995e-01f;
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)6.1224489212)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.01054901816)) {
        result[0] += 8.08488354e-02f;
      } else {
        result[0] += -1.14963032e-01f;
      }
    } else {
      result[0] += 1.75338775e-01f;
    }
  } else {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)-0.44158446789)) {
      result[0] += 7.81636164e-02f;
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.21890981495)) {
        result[0] += 1.35435149e-01f;
      } else {
        result[0] += 1.82092637e-01f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.33956739306)) {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0071663800627)) {
      result[0] += 1.68047279e-01f;
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)3.1359992027)) {
        result[0] += -1.30158558e-01f;
      } else {
        result[0] += 5.72112165e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.0909280777)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.36979737878)) {
        result[0] += 3.01242452e-02f;
      } else {
        result[0] += 1.59337103e-01f;
      }
    } else {
      result[0] += -1.56293496e-01f;
    }
  }
  if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.063621997833)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.84036955e-01f;
      } else {
        result[0] += -1.09177887e-01f;
      }
    } else {
      result[0] += 1.61965936e-01f;
    }
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.21628907323)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.084200002253)) {
        result[0] += 1.34858295e-01f;
      } else {
        result[0] += -4.48697768e-02f;
      }
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.32002747059)) {
        result[0] += 1.53878838e-01f;
      } else {
        result[0] += 2.24075299e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.39636459947)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.74486428499)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.35522499681)) {
        result[0] += -1.05577543e-01f;
      } else {
        result[0] += 1.77253768e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)171.38365173)) {
        result[0] += -2.94546839e-02f;
      } else {
        result[0] += 1.64207175e-01f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.2962962985)) {
      result[0] += -1.20744184e-01f;
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.0032898234203)) {
        result[0] += -8.96365643e-02f;
      } else {
        result[0] += 1.29561946e-01f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.255112052)) {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.47116401792)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.019230769947)) {
        result[0] += -5.21383286e-02f;
      } else {
        result[0] += 1.54213443e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)2219.7802734)) {
        result[0] += 1.47656083e-01f;
      } else {
        result[0] += 9.35728624e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.080065391958)) {
        result[0] += -1.13247290e-01f;
      } else {
        result[0] += 1.52585045e-01f;
      }
    } else {
      result[0] += 1.47045240e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4505443871)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22392165661)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26315790415)) {
        result[0] += 1.65614933e-01f;
      } else {
        result[0] += -1.16626240e-01f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.31895319e-01f;
      } else {
        result[0] += -2.15701908e-02f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.85070467)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)-0.44158446789)) {
        result[0] += 4.66002002e-02f;
      } else {
        result[0] += 1.42874524e-01f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
        result[0] += 1.13738559e-01f;
      } else {
        result[0] += -1.80076689e-01f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.33956739306)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0065200384706)) {
        result[0] += 1.54141918e-01f;
      } else {
        result[0] += -1.00277081e-01f;
      }
    } else {
      result[0] += 1.45614520e-01f;
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.0909280777)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.40540540218)) {
        result[0] += 1.05219139e-02f;
      } else {
        result[0] += 1.22976117e-01f;
      }
    } else {
      result[0] += -1.10104047e-01f;
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.255112052)) {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.41267725825)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.038461539894)) {
        result[0] += -2.64492761e-02f;
      } else {
        result[0] += 1.52250096e-01f;
      }
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.47116401792)) {
        result[0] += 8.50542113e-02f;
      } else {
        result[0] += 1.31217048e-01f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24871006608)) {
        result[0] += -1.05373085e-01f;
      } else {
        result[0] += 4.87498231e-02f;
      }
    } else {
      result[0] += 1.33947089e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45612445474)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.075757578015)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.81253927946)) {
        result[0] += -8.20121318e-02f;
      } else {
        result[0] += 1.11138202e-01f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)3.0909280777)) {
        result[0] += 1.30558535e-01f;
      } else {
        result[0] += -4.15344536e-02f;
      }
    }
  } else {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.71281147003)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.63091468811)) {
        result[0] += 1.29553363e-01f;
      } else {
        result[0] += 3.67909856e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)2630.4199219)) {
        result[0] += 1.51316272e-02f;
      } else {
        result[0] += 1.18065536e-01f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.35779485106)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.74486428499)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 9.91766676e-02f;
      } else {
        result[0] += -9.01247859e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.017903087661)) {
        result[0] += 4.34498303e-03f;
      } else {
        result[0] += 1.41937435e-01f;
      }
    }
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.20888362825)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.27295812964)) {
        result[0] += 9.18328762e-02f;
      } else {
        result[0] += -1.79117367e-01f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)2.2256093025)) {
        result[0] += 1.22697748e-01f;
      } else {
        result[0] += -7.06473142e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4505443871)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.071428574622)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.020177524537)) {
        result[0] += 2.40624920e-02f;
      } else {
        result[0] += -9.58672687e-02f;
      }
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)4.1735610962)) {
        result[0] += 1.46161556e-01f;
      } else {
        result[0] += -2.18536314e-02f;
      }
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)0.90909093618)) {
      result[0] += -4.92179878e-02f;
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.30225339532)) {
        result[0] += 1.24038115e-01f;
      } else {
        result[0] += 6.87340423e-02f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.255112052)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.1963609755)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.020453063771)) {
        result[0] += -1.00679528e-02f;
      } else {
        result[0] += 1.45236284e-01f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.027027027681)) {
        result[0] += -9.76484548e-03f;
      } else {
        result[0] += 1.27153143e-01f;
      }
    }
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.2391423583)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -9.14011523e-02f;
      } else {
        result[0] += 1.09206796e-01f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.23530000448)) {
        result[0] += 1.85381874e-01f;
      } else {
        result[0] += -5.26976660e-02f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3769441247)) {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26315790415)) {
      result[0] += 1.50695547e-01f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.24273859e-01f;
      } else {
        result[0] += -6.80075213e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.5441070795)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.20358292758)) {
        result[0] += 2.16739178e-02f;
      } else {
        result[0] += 1.21052802e-01f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.18490000069)) {
        result[0] += 1.83807164e-02f;
      } else {
        result[0] += -8.84806141e-02f;
      }
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24295175076)) {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45612445474)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.041666667908)) {
        result[0] += -8.60152170e-02f;
      } else {
        result[0] += 3.58650796e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
        result[0] += 1.19400315e-01f;
      } else {
        result[0] += -8.88105854e-02f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.8635419607)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.26893264055)) {
        result[0] += 1.82421148e-01f;
      } else {
        result[0] += 1.18033826e-01f;
      }
    } else {
      result[0] += -9.93675645e-03f;
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24222607911)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22392165661)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.28000000119)) {
        result[0] += 1.52749732e-01f;
      } else {
        result[0] += -8.75239894e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.25385844707)) {
        result[0] += 6.87627122e-02f;
      } else {
        result[0] += -6.15443997e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.31068256497)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
        result[0] += 1.12527765e-01f;
      } else {
        result[0] += 8.66611581e-03f;
      }
    } else {
      result[0] += -3.78957875e-02f;
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    result[0] += 1.34212345e-01f;
  } else {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0071663800627)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)633.96728516)) {
        result[0] += 1.28518105e-01f;
      } else {
        result[0] += 2.11466327e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -5.36909513e-02f;
      } else {
        result[0] += 1.16266005e-01f;
      }
    }
  }
  if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.45612445474)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.041666667908)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.33617893e-01f;
      } else {
        result[0] += -5.84708340e-02f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4854842424)) {
        result[0] += 1.26672551e-01f;
      } else {
        result[0] += -1.77778676e-02f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)3.3402593136)) {
      result[0] += 1.14267550e-01f;
    } else {
      result[0] += -1.07297182e-01f;
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21378575265)) {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.15185089409)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)1.3333333731)) {
        result[0] += -1.41603930e-03f;
      } else {
        result[0] += 1.72425941e-01f;
      }
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)4)) {
        result[0] += -9.17740241e-02f;
      } else {
        result[0] += 7.12428987e-02f;
      }
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.47116401792)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51287329197)) {
        result[0] += 2.03443244e-02f;
      } else {
        result[0] += -2.03125954e-01f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.85070467)) {
        result[0] += 1.12036459e-01f;
      } else {
        result[0] += -1.11961558e-01f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45612445474)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.81253927946)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -4.61029671e-02f;
      } else {
        result[0] += 1.12118915e-01f;
      }
    } else {
      result[0] += 1.46664128e-01f;
    }
  } else {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.0053099780343)) {
      result[0] += -8.96458849e-02f;
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)1.6947848797)) {
        result[0] += 1.11103848e-01f;
      } else {
        result[0] += 5.51679432e-02f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21691937745)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.71281147003)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
        result[0] += 7.35507533e-02f;
      } else {
        result[0] += -9.26953331e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.16001002491)) {
        result[0] += 1.44590572e-01f;
      } else {
        result[0] += -1.90602392e-02f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.62319362164)) {
      result[0] += 1.12567030e-01f;
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.28234127164)) {
        result[0] += 6.09448962e-02f;
      } else {
        result[0] += -2.74441391e-02f;
      }
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.01054901816)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)903.6385498)) {
      result[0] += 1.27445996e-01f;
    } else {
      result[0] += -2.92741992e-02f;
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.25666853786)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24124203622)) {
        result[0] += -6.77118599e-02f;
      } else {
        result[0] += 1.25926405e-01f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)1)) {
        result[0] += 8.67113918e-02f;
      } else {
        result[0] += -2.13897247e-02f;
      }
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.018231660128)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)205.75241089)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.20766335726)) {
        result[0] += 1.27489464e-02f;
      } else {
        result[0] += 1.33869141e-01f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)1)) {
        result[0] += 9.31321755e-02f;
      } else {
        result[0] += -2.71946248e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.085714288056)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)3.6842579842)) {
        result[0] += -6.98864087e-02f;
      } else {
        result[0] += 7.97693729e-02f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)3.0909280777)) {
        result[0] += 1.29984334e-01f;
      } else {
        result[0] += -7.50186965e-02f;
      }
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24295175076)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.066666670144)) {
        result[0] += 1.39071599e-01f;
      } else {
        result[0] += 6.43091500e-02f;
      }
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0051353578456)) {
        result[0] += 9.05631408e-02f;
      } else {
        result[0] += -5.19519821e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.31068256497)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
        result[0] += 1.03054404e-01f;
      } else {
        result[0] += -3.54144573e-02f;
      }
    } else {
      result[0] += -3.69153097e-02f;
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.35897436738)) {
      result[0] += 4.01138328e-02f;
    } else {
      result[0] += 1.25226825e-01f;
    }
  } else {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0051353578456)) {
      result[0] += 1.18673764e-01f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -4.68004681e-02f;
      } else {
        result[0] += 1.06302060e-01f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21691937745)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)418.30578613)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.085714288056)) {
        result[0] += -8.13968107e-02f;
      } else {
        result[0] += 6.41322061e-02f;
      }
    } else {
      result[0] += 9.73495245e-02f;
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)2.85070467)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.0073529412039)) {
        result[0] += 8.16903450e-03f;
      } else {
        result[0] += 1.17549919e-01f;
      }
    } else {
      result[0] += -1.05389789e-01f;
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24871006608)) {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.47116401792)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 9.87088606e-02f;
      } else {
        result[0] += -4.34830151e-02f;
      }
    } else {
      result[0] += 1.06634118e-01f;
    }
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.29962173104)) {
      result[0] += 1.25844747e-01f;
    } else {
      result[0] += 2.61449646e-02f;
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24871006608)) {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0039633722045)) {
      result[0] += 1.13616064e-01f;
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.28234127164)) {
        result[0] += -1.18271261e-03f;
      } else {
        result[0] += -6.50490448e-02f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.1805875301)) {
      result[0] += 1.24436058e-01f;
    } else {
      result[0] += -5.51224947e-02f;
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.0051353578456)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.50027316809)) {
      result[0] += 1.13736749e-01f;
    } else {
      result[0] += -1.99453477e-02f;
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 7.75070712e-02f;
      } else {
        result[0] += -3.82404141e-02f;
      }
    } else {
      result[0] += 1.04307666e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.49308937788)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26315790415)) {
      result[0] += 1.48569971e-01f;
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24295175076)) {
        result[0] += -4.34958450e-02f;
      } else {
        result[0] += 3.65909003e-02f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.25580000877)) {
      result[0] += 1.06590331e-01f;
    } else {
      result[0] += 4.60710526e-02f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.029411764815)) {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.49308937788)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)92.07497406)) {
        result[0] += 8.04319084e-02f;
      } else {
        result[0] += -5.28610423e-02f;
      }
    } else {
      result[0] += 1.02498710e-01f;
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4750157595)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.020453063771)) {
        result[0] += -7.34772859e-03f;
      } else {
        result[0] += 1.43443480e-01f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.1745467782)) {
        result[0] += 5.20658493e-02f;
      } else {
        result[0] += -3.96548063e-02f;
      }
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.020177524537)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.9348982573)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0065200384706)) {
        result[0] += 1.13738887e-01f;
      } else {
        result[0] += -4.72193438e-04f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.39156255126)) {
        result[0] += 1.98897049e-01f;
      } else {
        result[0] += 1.05526604e-01f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.72469633818)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.9539268017)) {
        result[0] += 1.36239618e-01f;
      } else {
        result[0] += -4.12504300e-02f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45612445474)) {
        result[0] += -5.89275770e-02f;
      } else {
        result[0] += 9.89343449e-02f;
      }
    }
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.71607464552)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21378575265)) {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.14515714347)) {
        result[0] += 6.29228204e-02f;
      } else {
        result[0] += -7.47407004e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
        result[0] += 1.93461459e-02f;
      } else {
        result[0] += -9.87727866e-02f;
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.16743162274)) {
      result[0] += 1.40334712e-02f;
    } else {
      result[0] += 1.47382125e-01f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.075757578015)) {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0065200384706)) {
      result[0] += 1.10952556e-01f;
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.23466588557)) {
        result[0] += -3.98702025e-02f;
      } else {
        result[0] += 4.73393500e-02f;
      }
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.49308937788)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += 1.75491527e-01f;
      } else {
        result[0] += 1.00855552e-01f;
      }
    } else {
      result[0] += -1.89282713e-04f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.085714288056)) {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.49308937788)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0051353578456)) {
        result[0] += 1.09363571e-01f;
      } else {
        result[0] += -3.47982161e-02f;
      }
    } else {
      result[0] += 1.00605063e-01f;
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.5814986229)) {
      result[0] += 1.23691276e-01f;
    } else {
      result[0] += -7.83547610e-02f;
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.2327824384)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.27295812964)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.023671355098)) {
        result[0] += 1.47389993e-01f;
      } else {
        result[0] += -4.44970801e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.14354662597)) {
        result[0] += 1.01941012e-01f;
      } else {
        result[0] += -5.98038845e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.29962173104)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24682295322)) {
        result[0] += 3.71260419e-02f;
      } else {
        result[0] += 1.19558766e-01f;
      }
    } else {
      result[0] += -4.49004732e-02f;
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.0051353578456)) {
    result[0] += 1.07947908e-01f;
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.49308937788)) {
        result[0] += -3.14589404e-02f;
      } else {
        result[0] += 7.33683109e-02f;
      }
    } else {
      result[0] += 9.83338878e-02f;
    }
  }
  if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.7340965271)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.029411764815)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)3.4903125763)) {
        result[0] += -4.11326997e-02f;
      } else {
        result[0] += 1.03398286e-01f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.043557628989)) {
        result[0] += -4.20694612e-02f;
      } else {
        result[0] += 9.21388566e-02f;
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.16743162274)) {
      result[0] += 3.03433742e-02f;
    } else {
      result[0] += 1.22052275e-01f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.029411764815)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 1.20203294e-01f;
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.49308937788)) {
        result[0] += -4.69153188e-02f;
      } else {
        result[0] += 9.55917761e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4750157595)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.011148272082)) {
        result[0] += 3.32411118e-02f;
      } else {
        result[0] += 1.51904672e-01f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.33997669816)) {
        result[0] += 7.20400140e-02f;
      } else {
        result[0] += -3.78247648e-02f;
      }
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.43346312642)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)353.16531372)) {
        result[0] += 1.22218207e-01f;
      } else {
        result[0] += 4.91315797e-02f;
      }
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26923078299)) {
        result[0] += 1.20058395e-01f;
      } else {
        result[0] += -2.90636010e-02f;
      }
    }
  } else {
    result[0] += 1.49449810e-01f;
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.41676387191)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.39473685622)) {
        result[0] += 3.96682732e-02f;
      } else {
        result[0] += 1.19732581e-01f;
      }
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.71607464552)) {
        result[0] += -2.47796122e-02f;
      } else {
        result[0] += 7.19584674e-02f;
      }
    }
  } else {
    result[0] += 1.47404939e-01f;
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.67287892103)) {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.33087068796)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.032258063555)) {
        result[0] += -5.84875606e-02f;
      } else {
        result[0] += 3.60255502e-02f;
      }
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.53191488981)) {
        result[0] += 7.04956148e-03f;
      } else {
        result[0] += 1.51308462e-01f;
      }
    }
  } else {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.21726676822)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.42500001192)) {
        result[0] += 8.69558081e-02f;
      } else {
        result[0] += -2.36640964e-02f;
      }
    } else {
      result[0] += 1.50043383e-01f;
    }
  }
  if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.82392656803)) {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.2014272809)) {
      result[0] += 1.71434373e-01f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.35779485106)) {
        result[0] += -2.76697632e-02f;
      } else {
        result[0] += 1.08427502e-01f;
      }
    }
  } else {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.012410596944)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.2962962985)) {
        result[0] += 1.44578908e-02f;
      } else {
        result[0] += 1.58904448e-01f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
        result[0] += -1.49763031e-02f;
      } else {
        result[0] += -1.45114988e-01f;
      }
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)8.2608699799)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)3.2058587074)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3769441247)) {
        result[0] += -2.93261539e-02f;
      } else {
        result[0] += 1.20624661e-01f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.85070467)) {
        result[0] += 1.42921746e-01f;
      } else {
        result[0] += -4.60948795e-02f;
      }
    }
  } else {
    result[0] += 1.12133183e-01f;
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.7340965271)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.65939682722)) {
      if (!(data[62].missing != -1) || (data[62].fvalue < (float)4)) {
        result[0] += -2.32317317e-02f;
      } else {
        result[0] += 8.05787966e-02f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.36744976044)) {
        result[0] += -2.01629903e-02f;
      } else {
        result[0] += -1.90363720e-01f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.025699999183)) {
      result[0] += 5.98316677e-02f;
    } else {
      result[0] += 1.29702732e-01f;
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.00030000001425)) {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.21222294867)) {
      result[0] += 8.22827802e-04f;
    } else {
      result[0] += 1.18737876e-01f;
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26315790415)) {
      result[0] += 1.39826164e-01f;
    } else {
      if (!(data[62].missing != -1) || (data[62].fvalue < (float)8.2608699799)) {
        result[0] += -2.50565652e-02f;
      } else {
        result[0] += 1.06058039e-01f;
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.041666667908)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24682295322)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)96.509338379)) {
        result[0] += 9.37866271e-02f;
      } else {
        result[0] += -5.12689427e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.30225339532)) {
        result[0] += 1.21745996e-01f;
      } else {
        result[0] += -3.65006886e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.5196353197)) {
      result[0] += 1.16302691e-01f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.18022727966)) {
        result[0] += 8.27050954e-02f;
      } else {
        result[0] += -5.72035611e-02f;
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    result[0] += 1.25086814e-01f;
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.25935134292)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.46666666865)) {
        result[0] += -4.96603251e-02f;
      } else {
        result[0] += 1.11461347e-02f;
      }
    } else {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.063621997833)) {
        result[0] += 1.42790064e-01f;
      } else {
        result[0] += -1.55222239e-02f;
      }
    }
  }
  if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.9295681715)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.1963609755)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.024564113468)) {
        result[0] += 1.17186628e-01f;
      } else {
        result[0] += -2.40965094e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24871006608)) {
        result[0] += -4.57094647e-02f;
      } else {
        result[0] += 5.52343987e-02f;
      }
    }
  } else {
    result[0] += 1.12013571e-01f;
  }
  if (!(data[50].missing != -1) || (data[50].fvalue < (float)3.6842579842)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.04854368791)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.74486428499)) {
        result[0] += -2.79127210e-02f;
      } else {
        result[0] += 1.01348273e-01f;
      }
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.42500001192)) {
        result[0] += 3.22208814e-02f;
      } else {
        result[0] += 1.25739768e-01f;
      }
    }
  } else {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.053581595421)) {
      result[0] += 1.84866160e-01f;
    } else {
      result[0] += -2.79673021e-02f;
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)0.90909093618)) {
      result[0] += 1.26245365e-01f;
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)248.7182312)) {
        result[0] += 3.78126279e-02f;
      } else {
        result[0] += -3.35367583e-02f;
      }
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.37609678507)) {
      result[0] += -1.89966455e-01f;
    } else {
      result[0] += -3.45713906e-02f;
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26315790415)) {
      result[0] += 1.21647380e-01f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.94545453787)) {
        result[0] += 4.61593233e-02f;
      } else {
        result[0] += -3.27582955e-02f;
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.009100000374)) {
      result[0] += -1.78881198e-01f;
    } else {
      result[0] += -2.56216321e-02f;
    }
  }
  if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.19106206298)) {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.02780861035)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.41679251194)) {
        result[0] += 1.83569953e-01f;
      } else {
        result[0] += 9.53813493e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.27387356758)) {
        result[0] += -5.59702180e-02f;
      } else {
        result[0] += 1.07102238e-01f;
      }
    }
  } else {
    if (!(data[50].missing != -1) || (data[50].fvalue < (float)2.1713433266)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96638655663)) {
        result[0] += 4.17344049e-02f;
      } else {
        result[0] += -5.88243604e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)148.54043579)) {
        result[0] += -3.20985802e-02f;
      } else {
        result[0] += 8.86218548e-02f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.25977575779)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.255112052)) {
        result[0] += 1.19315878e-01f;
      } else {
        result[0] += -3.45997959e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.33778995275)) {
        result[0] += -7.85789918e-03f;
      } else {
        result[0] += -8.43487978e-02f;
      }
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.37609678507)) {
      result[0] += -1.55388921e-01f;
    } else {
      result[0] += -3.17046121e-02f;
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.25935134292)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.22300000489)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)2.2256093025)) {
        result[0] += -1.69973150e-02f;
      } else {
        result[0] += 1.35611147e-01f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)2.85070467)) {
        result[0] += -4.66340892e-02f;
      } else {
        result[0] += -1.17493331e-01f;
      }
    }
  } else {
    if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.063621997833)) {
      result[0] += 1.27960533e-01f;
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.19994096458)) {
        result[0] += -3.48157994e-02f;
      } else {
        result[0] += -9.48873907e-03f;
      }
    }
  }
  if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.34999999404)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)348.19973755)) {
      result[0] += 1.70996174e-01f;
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)451.90713501)) {
        result[0] += -5.52504137e-02f;
      } else {
        result[0] += 6.11125343e-02f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.255112052)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96638655663)) {
        result[0] += 1.02823868e-01f;
      } else {
        result[0] += -6.61313254e-03f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
        result[0] += -3.50639187e-02f;
      } else {
        result[0] += -1.21283881e-01f;
      }
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.020177524537)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
      if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.0071663800627)) {
        result[0] += 1.05542079e-01f;
      } else {
        result[0] += 1.81915071e-02f;
      }
    } else {
      result[0] += -7.02796876e-02f;
    }
  } else {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
      result[0] += 7.78564513e-02f;
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.3913559914)) {
        result[0] += 8.94164201e-03f;
      } else {
        result[0] += -5.36147915e-02f;
      }
    }
  }
  if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.255112052)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)891.56628418)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.30496519804)) {
        result[0] += 1.15307808e-01f;
      } else {
        result[0] += 2.58300658e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)923.67114258)) {
        result[0] += -1.11486487e-01f;
      } else {
        result[0] += -3.80632840e-02f;
      }
    }
  } else {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)3.3333332539)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)0.90909093618)) {
        result[0] += 5.69584332e-02f;
      } else {
        result[0] += -4.41584550e-02f;
      }
    } else {
      result[0] += 7.67247304e-02f;
    }
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.74486428499)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.65529084206)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.55426651239)) {
        result[0] += -4.88389283e-03f;
      } else {
        result[0] += 1.08207308e-01f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.37421235442)) {
        result[0] += -1.86676383e-02f;
      } else {
        result[0] += -1.66990265e-01f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)196.51731873)) {
      result[0] += 2.20468603e-02f;
    } else {
      result[0] += 1.28669307e-01f;
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.33701658249)) {
    result[0] += -9.52453837e-02f;
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.94545453787)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)2.5)) {
        result[0] += 1.77515466e-02f;
      } else {
        result[0] += 1.18911348e-01f;
      }
    } else {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.41025641561)) {
        result[0] += 1.69164520e-02f;
      } else {
        result[0] += -3.37897502e-02f;
      }
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0053493338637)) {
    result[0] += 9.46337730e-02f;
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)4.8648648262)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)4)) {
        result[0] += -5.44979377e-03f;
      } else {
        result[0] += 1.35721907e-01f;
      }
    } else {
      if (!(data[62].missing != -1) || (data[62].fvalue < (float)8.2608699799)) {
        result[0] += -5.59211336e-02f;
      } else {
        result[0] += 4.43634577e-02f;
      }
    }
  }
  if ( (data[36].missing != -1) && (data[36].fvalue < (float)207.97227478)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.37777778506)) {
      result[0] += 1.48369655e-01f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.94545453787)) {
        result[0] += 7.31977075e-02f;
      } else {
        result[0] += -1.63627230e-02f;
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.40003398061)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.64621829987)) {
        result[0] += -1.12076178e-01f;
      } else {
        result[0] += -1.69862192e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)2088.3137207)) {
        result[0] += 1.04300596e-01f;
      } else {
        result[0] += -8.73880181e-03f;
      }
    }
  }
  if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.46666666865)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.32450321317)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.34285715222)) {
        result[0] += 7.59454817e-02f;
      } else {
        result[0] += -1.80064905e-02f;
      }
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.65529084206)) {
        result[0] += -3.64057496e-02f;
      } else {
        result[0] += -1.45056769e-01f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.4552456141)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.039292007685)) {
        result[0] += 1.52683884e-01f;
      } else {
        result[0] += 2.50098463e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.14069999754)) {
        result[0] += 3.79129015e-02f;
      } else {
        result[0] += -8.30329731e-02f;
      }
    }
  }
  if (!(data[62].missing != -1) || (data[62].fvalue < (float)8.2608699799)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.25385844707)) {
        result[0] += 3.22765186e-02f;
      } else {
        result[0] += -3.44813280e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0083999997005)) {
        result[0] += -1.19674899e-01f;
      } else {
        result[0] += -4.72811051e-02f;
      }
    }
  } else {
    result[0] += 1.04085982e-01f;
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.15185089409)) {
    result[0] += 1.00319803e-01f;
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.20532795787)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.04854368791)) {
        result[0] += -6.45784065e-02f;
      } else {
        result[0] += -3.08186002e-03f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)340.68966675)) {
        result[0] += 3.52534615e-02f;
      } else {
        result[0] += -2.39321571e-02f;
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.20484359562)) {
    result[0] += -1.02404796e-01f;
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.72469633818)) {
      result[0] += 1.02727912e-01f;
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.018544718623)) {
        result[0] += 3.41017805e-02f;
      } else {
        result[0] += -2.50757672e-02f;
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.25935134292)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.25385844707)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.023671355098)) {
        result[0] += 1.39676973e-01f;
      } else {
        result[0] += -8.45897663e-03f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.029588816687)) {
        result[0] += 1.36615699e-02f;
      } else {
        result[0] += -6.41595274e-02f;
      }
    }
  } else {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.4425227344)) {
      result[0] += -4.05762419e-02f;
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.5608776808)) {
        result[0] += 1.34859517e-01f;
      } else {
        result[0] += 2.67713554e-02f;
      }
    }
  }
  if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.13663157821)) {
    result[0] += 8.76465812e-02f;
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)248.7182312)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.47446286678)) {
        result[0] += 4.67943884e-02f;
      } else {
        result[0] += -7.42033049e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.40003398061)) {
        result[0] += -5.63190393e-02f;
      } else {
        result[0] += 9.83554423e-02f;
      }
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.25935134292)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.24840000272)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)2.2256093025)) {
        result[0] += -1.98083539e-02f;
      } else {
        result[0] += 1.26035497e-01f;
      }
    } else {
      result[0] += -9.55381915e-02f;
    }
  } else {
    if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.073406785727)) {
      result[0] += 1.28001362e-01f;
    } else {
      result[0] += 1.39294583e-02f;
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.20484359562)) {
    result[0] += -9.96609181e-02f;
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.041666667908)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.38235294819)) {
        result[0] += 4.99029160e-02f;
      } else {
        result[0] += -1.64962988e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.20532795787)) {
        result[0] += 1.53287891e-02f;
      } else {
        result[0] += 1.01396836e-01f;
      }
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.2221570164)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.017100000754)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 7.08999932e-02f;
      } else {
        result[0] += -7.45442733e-02f;
      }
    } else {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.037602324039)) {
        result[0] += 6.76927790e-02f;
      } else {
        result[0] += -3.66786122e-02f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.064499996603)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.014310657047)) {
        result[0] += 6.79282472e-02f;
      } else {
        result[0] += 1.32389829e-01f;
      }
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.018231660128)) {
        result[0] += 9.48134884e-02f;
      } else {
        result[0] += -4.43889163e-02f;
      }
    }
  }
  if (!(data[50].missing != -1) || (data[50].fvalue < (float)3.6842579842)) {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.48601189256)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.041666667908)) {
        result[0] += -4.70478795e-02f;
      } else {
        result[0] += 3.85650471e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.34360045195)) {
        result[0] += -2.51518912e-03f;
      } else {
        result[0] += 1.12014808e-01f;
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.2268999964)) {
      result[0] += 1.16645597e-01f;
    } else {
      result[0] += -3.54588740e-02f;
    }
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.19106206298)) {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.255112052)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.40003398061)) {
        result[0] += 1.46211252e-01f;
      } else {
        result[0] += 1.65384691e-02f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.40849223733)) {
        result[0] += -4.58015054e-02f;
      } else {
        result[0] += 4.47283238e-02f;
      }
    }
  } else {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.4425227344)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)303.41879272)) {
        result[0] += 1.69545002e-02f;
      } else {
        result[0] += -1.02546327e-01f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.25935134292)) {
        result[0] += -1.69326682e-02f;
      } else {
        result[0] += 1.02596484e-01f;
      }
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.17903676629)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.9670817852)) {
      result[0] += 1.61069721e-01f;
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.7962948084)) {
        result[0] += -1.65254977e-02f;
      } else {
        result[0] += 7.20078573e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24295175076)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.044776119292)) {
        result[0] += -4.81267162e-02f;
      } else {
        result[0] += 4.71287780e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.064499996603)) {
        result[0] += 1.19551770e-01f;
      } else {
        result[0] += -1.46184256e-02f;
      }
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.015484020114)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.20768971741)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.0013000000035)) {
        result[0] += 2.76536196e-02f;
      } else {
        result[0] += -7.64034316e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)156.70051575)) {
        result[0] += -8.78006045e-04f;
      } else {
        result[0] += 1.27182379e-01f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)2.85070467)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)2.4646267891)) {
        result[0] += 2.35295147e-02f;
      } else {
        result[0] += 1.28639445e-01f;
      }
    } else {
      result[0] += -5.67937680e-02f;
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.020177524537)) {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)3)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.2980353832)) {
        result[0] += 1.43650323e-01f;
      } else {
        result[0] += 3.81857455e-02f;
      }
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.9344263077)) {
        result[0] += -5.20834997e-02f;
      } else {
        result[0] += 4.48061489e-02f;
      }
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)4.8648648262)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.2711986303)) {
        result[0] += 1.09123640e-01f;
      } else {
        result[0] += -2.69133598e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)175.17720032)) {
        result[0] += -1.00355543e-01f;
      } else {
        result[0] += -3.52542549e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.15185089409)) {
    result[0] += 1.40155435e-01f;
  } else {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)6.1224489212)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.20766335726)) {
        result[0] += -5.25257364e-02f;
      } else {
        result[0] += 3.67505266e-03f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24222607911)) {
        result[0] += 1.36666298e-01f;
      } else {
        result[0] += 4.37255111e-03f;
      }
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.17903676629)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22190199792)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.19842408597)) {
        result[0] += 5.61806522e-02f;
      } else {
        result[0] += -6.08482622e-02f;
      }
    } else {
      result[0] += 1.14965670e-01f;
    }
  } else {
    if (!(data[50].missing != -1) || (data[50].fvalue < (float)2.1814198494)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98165136576)) {
        result[0] += 2.02038325e-02f;
      } else {
        result[0] += -5.56967556e-02f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.85070467)) {
        result[0] += 6.17234781e-02f;
      } else {
        result[0] += -7.46979937e-02f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52008539438)) {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26315790415)) {
      result[0] += 1.03439368e-01f;
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.2711986303)) {
        result[0] += 1.76605694e-02f;
      } else {
        result[0] += -2.96403747e-02f;
      }
    }
  } else {
    result[0] += -8.55568573e-02f;
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.20484359562)) {
    result[0] += -9.25670564e-02f;
  } else {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)0.92307692766)) {
      result[0] += 8.40684101e-02f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.35779485106)) {
        result[0] += -1.88200977e-02f;
      } else {
        result[0] += 5.53606153e-02f;
      }
    }
  }
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(float* result) {
  // sigmoid
  const float alpha = (float)1;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = (float)(1) / ((float)(1) + expf(-alpha * result[i]));
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 124, 4, 1, 0, 1, -0.0, (void (*)(void))predict};
